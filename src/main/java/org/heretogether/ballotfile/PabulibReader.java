package org.heretogether.ballotfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heretogether.ballotfile.BallotFile.Kind;
import org.heretogether.ballotfile.PabulibRows.Row;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Money;

/** Reads Pabulib's .pb (pabulib.org/format): META, PROJECTS and VOTES, each with a line of column names and a row for each. */
final class PabulibReader {

    private static final List<String> SECTIONS = List.of("META", "PROJECTS", "VOTES");

    /** A section; its rows come after its line of column names. */
    private record Section(String name, int line, List<String> columns, List<Row> rows) {

        int column(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new Malformed(line + 1, "column").with("column", column).with("section", name);
            }
            return at;
        }
    }

    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Row> meta = new HashMap<>();
    private final int lastLine;

    PabulibReader(String text) {
        List<Row> rows = PabulibRows.of(text);
        lastLine = rows.isEmpty() ? 1 : rows.getLast().line();
        if (rows.isEmpty() || !isSection(rows.getFirst())) {
            throw new Malformed(rows.isEmpty() ? 1 : rows.getFirst().line(), "meta-first")
                    .found(
                            rows.isEmpty()
                                    ? ""
                                    : String.join(";", rows.getFirst().fields()));
        }
        for (int at = 0; at < rows.size(); at++) {
            int end = at + 1;
            while (end < rows.size() && !isSection(rows.get(end))) {
                end++;
            }
            section(rows.subList(at, end));
            at = end - 1;
        }
        section("META").rows().forEach(row -> meta.put(row.field(0).toLowerCase(Locale.ROOT), row));
    }

    private static boolean isSection(Row row) {
        return SECTIONS.contains(row.field(0).toUpperCase(Locale.ROOT))
                && row.fields().stream().skip(1).allMatch(String::isEmpty);
    }

    private void section(List<Row> rows) {
        String name = rows.getFirst().field(0).toUpperCase(Locale.ROOT);
        List<String> columns = rows.size() < 2
                ? List.of()
                : rows.get(1).fields().stream()
                        .map(column -> column.toLowerCase(Locale.ROOT))
                        .toList();
        var section =
                new Section(name, rows.getFirst().line(), columns, rows.subList(Math.min(2, rows.size()), rows.size()));
        if (sections.put(name, section) != null) {
            throw new Malformed(section.line(), "twice").found(name);
        }
    }

    private Section section(String name) {
        return Optional.ofNullable(sections.get(name))
                .orElseThrow(() -> new Malformed(lastLine, "section").with("section", name));
    }

    BallotFile read() {
        Row type = meta("vote_type");
        PabulibVotes votes = PabulibVotes.ofType(type.field(1), type.line());
        Section projects = section("PROJECTS");
        int id = projects.column("project_id");
        int cost = projects.column("cost");
        int name = projects.columns().indexOf("name");
        var places = new LinkedHashMap<String, Integer>();
        var costs = new ArrayList<BigDecimal>();
        var titles = new ArrayList<String>();
        for (Row row : projects.rows()) {
            if (row.field(id).isEmpty() || places.putIfAbsent(row.field(id), places.size()) != null) {
                throw new Malformed(row.line(), row.field(id).isEmpty() ? "no-id" : "twice").found(row.field(id));
            }
            costs.add(amount(row.field(cost), row.line()));
            titles.add(name < 0 || row.field(name).isEmpty() ? row.field(id) : row.field(name));
        }
        Row budget = meta("budget");
        var money = new Money(amount(budget.field(1), budget.line()), costs);
        check("num_projects", places.size());
        Map<Ballot, Long> people = people(votes, places);
        check("num_votes", section("VOTES").rows().size());
        return new BallotFile(
                Kind.PB, new Ballots(List.copyOf(places.keySet()), votes.shape(), people, Optional.of(money)), titles);
    }

    private Map<Ballot, Long> people(PabulibVotes votes, Map<String, Integer> places) {
        Section rows = section("VOTES");
        int vote = rows.columns().isEmpty() && rows.rows().isEmpty() ? 0 : rows.column("vote");
        int points = votes.shape() == Ballots.Shape.POINTS && !rows.columns().isEmpty() ? rows.column("points") : -1;
        var people = new LinkedHashMap<Ballot, Long>();
        for (Row row : rows.rows()) {
            Ballot ballot = votes.ballot(row.field(vote), points < 0 ? "" : row.field(points), places, row.line());
            people.merge(ballot, 1L, Long::sum);
        }
        return people;
    }

    private Row meta(String key) {
        return Optional.ofNullable(meta.get(key))
                .orElseThrow(() -> new Malformed(section("META").line(), "meta").with("key", key));
    }

    /** A file that lost rows on its way must not be counted. */
    private void check(String key, int counted) {
        Optional.ofNullable(meta.get(key))
                .filter(row -> !row.field(1).isEmpty())
                .ifPresent(row -> {
                    if (PrefLibHeader.number(row.field(1), row.line() - 1) != counted) {
                        throw new Malformed(row.line(), "number-of")
                                .with("key", key)
                                .with("said", row.field(1))
                                .with("counted", counted);
                    }
                });
    }

    /** An amount with a point or a comma before its decimals. */
    private static BigDecimal amount(String text, int line) {
        String plain = text.replaceAll("[ \u00A0\u202F]", "").replace(',', '.');
        if (plain.matches("\\d{1,15}(\\.\\d*)?")) {
            var amount = new BigDecimal(plain.endsWith(".") ? plain + "0" : plain);
            if (Money.isAmount(amount)) {
                return amount;
            }
        }
        throw new Malformed(line, "amount").found(text);
    }
}
