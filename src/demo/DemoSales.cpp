#include "demo/DemoSales.h"

#include <string_view>
#include <vector>

namespace vesper {

namespace {

struct Article
{
    std::string_view name;
    std::string_view category;
    int cents;
    int vatPermille;
};

constexpr std::array<Article, 28> articles = {{
    {"Entrée adulte", "entrance", 850, 200},
    {"Entrée enfant", "entrance", 550, 200},
    {"Entrée famille", "entrance", 2400, 200},
    {"Carte 10 entrées", "entrance", 7600, 200},
    {"Abonnement mensuel", "subscription", 3900, 200},
    {"Abonnement annuel", "subscription", 38900, 200},
    {"Årskort ung", "subscription", 25900, 200},
    {"Squash, 45 min", "court", 1400, 200},
    {"Badminton, 1 h", "court", 1600, 200},
    {"Cours d'aquagym", "course", 1250, 200},
    {"Babysvømning", "course", 1350, 200},
    {"Yoga du soir", "course", 1150, 200},
    {"Location serviette", "rental", 200, 200},
    {"Location raquette", "rental", 350, 200},
    {"Casier, caution", "rental", 500, 0},
    {"Lunettes de natation", "shop", 1490, 200},
    {"Bonnet de bain", "shop", 690, 200},
    {"Fjerbolde, 3 stk.", "shop", 990, 200},
    {"Balles de squash", "shop", 790, 200},
    {"Eau minérale 50 cl", "bar", 180, 55},
    {"Danskvand 33 cl", "bar", 220, 55},
    {"Café", "bar", 190, 100},
    {"Chocolat chaud", "bar", 260, 100},
    {"Kanelsnegl", "bar", 290, 55},
    {"Smørrebrød, laks", "bar", 690, 100},
    {"Croque-monsieur", "bar", 590, 100},
    {"Salade niçoise", "bar", 890, 100},
    {"Glace, deux boules", "bar", 380, 55},
}};

constexpr std::array<std::string_view, 3> payments = {"card", "cash", "account"};
constexpr int sellers = 3; // the employees
constexpr int dear = 3000; // cents: bought seldom, and never two at once

std::size_t articleToSell(DemoRandom &random)
{
    const std::size_t article = random.below(articles.size());
    const bool isBought = articles[article].cents < dear || random.isOneIn(5);
    return isBought ? article : random.below(articles.size());
}

} // namespace

DemoSales::DemoSales(SQLite::Database &database)
    : m_invoice(database, "INSERT INTO invoice VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_line(database, "INSERT INTO invoice_line VALUES (?, ?, ?, ?, ?)")
{}

void DemoSales::writeArticles(SQLite::Database &database)
{
    SQLite::Statement insert(database, "INSERT INTO article VALUES (?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < articles.size(); ++i) {
        insert.bind(1, static_cast<int>(i) + 1);
        insert.bind(2, std::string(articles[i].name));
        insert.bind(3, std::string(articles[i].category));
        insert.bind(4, articles[i].cents);
        insert.bind(5, articles[i].vatPermille);
        insert.exec();
        insert.reset();
    }
}

void DemoSales::sell(DemoRandom &random, int customer, QDate day, const std::string &time)
{
    ++m_invoices;
    m_numberInYear = day.year() == m_year ? m_numberInYear + 1 : 1;
    m_year = day.year();

    int total = 0;
    for (int lines = random.between(1, 4); lines > 0; --lines) {
        const std::size_t article = articleToSell(random);
        const bool isSeveral = articles[article].cents < dear && random.isOneIn(4);
        const int quantity = isSeveral ? random.between(2, 5) : 1;
        total += quantity * articles[article].cents;
        m_line.bind(1, static_cast<int64_t>(++m_lines));
        m_line.bind(2, static_cast<int64_t>(m_invoices));
        m_line.bind(3, static_cast<int>(article) + 1);
        m_line.bind(4, quantity);
        m_line.bind(5, articles[article].cents);
        m_line.exec();
        m_line.reset();
    }
    m_invoice.bind(1, static_cast<int64_t>(m_invoices));
    m_invoice.bind(2, std::to_string(m_year) + '-' + std::to_string(m_numberInYear));
    m_invoice.bind(3, customer);
    m_invoice.bind(4, random.between(1, sellers));
    m_invoice.bind(5, time);
    m_invoice.bind(6, total);
    m_invoice.bind(7, std::string(random.pick(payments)));
    m_invoice.exec();
    m_invoice.reset();
}

} // namespace vesper
