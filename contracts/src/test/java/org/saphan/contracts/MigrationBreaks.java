package org.saphan.contracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the programs of the last release, which run on beside this one and after it was taken back, do not survive:
/// something that they read is gone or is another one, or something that they write is refused. A migration that says
/// since which release nobody uses it may take it away, if that release is out.
final class MigrationBreaks {

    private static final String NAME = "(?:if (?:not )?exists )?(?:only )?(?:public\\.)?\"?(\\w+)\"?";
    private static final Pattern CREATED = Pattern.compile("create (?:unlogged )?(?:table|view) " + NAME + ".*");
    private static final Pattern ALTERED = Pattern.compile("alter table " + NAME + " (.*)");
    private static final Pattern INDEX =
            Pattern.compile("create unique index (?:concurrently )?" + NAME + " on " + NAME + ".*");
    private static final Pattern INDEX_GONE = Pattern.compile("drop index (?:concurrently )?" + NAME + ".*");
    private static final Pattern GONE = Pattern.compile(
            "drop (?:table|view|materialized view|function|procedure|type|domain|sequence|schema|extension) .*");
    private static final Pattern RENAMED = Pattern.compile("alter (?!table).* rename .*");
    private static final Pattern CHECK = Pattern.compile("(?:add )?constraint (\\w+) check (.*)");
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern DROPPED = Pattern.compile("drop constraint " + NAME + ".*");

    /// What a clause of `alter table` must not be, and what it does to the release before.
    private static final Map<Pattern, String> CLAUSES = Map.of(
            Pattern.compile("drop column .*"), "takes away what N-1 reads",
            Pattern.compile("drop (?!column |constraint |not null)\\w+$"), "takes away what N-1 reads",
            Pattern.compile("rename .*"), "renames what N-1 knows",
            Pattern.compile("alter (?:column )?\\w+ (?:set data )?type .*"), "changes a type that N-1 knows",
            Pattern.compile("alter (?:column )?\\w+ set not null.*"), "refuses rows without it, as N-1 writes them",
            Pattern.compile("alter (?:column )?\\w+ drop default.*"), "asks N-1 for what it leaves out",
            Pattern.compile(
                            "add (?!constraint |check|unique|primary|foreign|exclude)(?!.*\\b(?:default|generated)\\b).*\\bnot null\\b.*"),
                    "asks N-1 for a column that it does not know",
            Pattern.compile("add (?:constraint \\w+ )?(?:unique|primary key|foreign key|exclude|not null).*"),
                    "may refuse what N-1 writes");

    private final Set<String> created = new HashSet<>();
    private final Set<String> uniqueIndexes = new HashSet<>();
    private final Map<String, Set<String>> allowed = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private MigrationBreaks() {}

    /// @param before what the last release knows
    /// @param newer what came after it
    /// @param release the last one
    static List<String> of(List<Migration> before, List<Migration> newer, String release) {
        var breaks = new MigrationBreaks();
        before.stream().flatMap(each -> each.statements().stream()).forEach(breaks::know);
        newer.forEach(each -> breaks.look(each, release));
        return List.copyOf(breaks.found);
    }

    private void know(String statement) {
        var index = INDEX.matcher(statement);
        if (index.matches()) {
            uniqueIndexes.add(index.group(1));
        }
        clauses(statement.replaceFirst("^create table \\w+ \\(", "")).forEach(clause -> {
            var check = CHECK.matcher(clause);
            if (check.matches()) {
                allowed.put(check.group(1), literals(check.group(2)));
            }
        });
    }

    private void look(Migration migration, String release) {
        var since = migration.contractsSince();
        if (since != null && compare(since, release) <= 0) {
            return;
        }
        if (since != null) {
            found.add(migration.path() + " contracts what " + since + " no longer uses, but " + release
                    + " is the last release");
        }
        migration.statements().forEach(statement -> look(migration, statement, statement));
    }

    private void look(Migration migration, String statement, String said) {
        var table = CREATED.matcher(statement);
        var altered = ALTERED.matcher(statement);
        var index = INDEX.matcher(statement);
        var indexGone = INDEX_GONE.matcher(statement);
        if (table.matches()) {
            created.add(table.group(1));
        } else if (altered.matches()) {
            if (!created.contains(altered.group(1))) {
                clauses(altered.group(2)).forEach(clause -> lookAtClause(migration, clause));
            }
        } else if (index.matches()) {
            if (!created.contains(index.group(2))) {
                find(migration, said, "may refuse what N-1 writes");
            }
        } else if (indexGone.matches()) {
            if (uniqueIndexes.contains(indexGone.group(1))) {
                find(migration, said, "takes away what N-1's upserts name");
            }
        } else if (GONE.matcher(statement).matches()) {
            find(migration, said, "takes away what N-1 reads");
        } else if (RENAMED.matcher(statement).matches()) {
            find(migration, said, "renames what N-1 knows");
        }
    }

    private void lookAtClause(Migration migration, String clause) {
        var check = CHECK.matcher(clause);
        var dropped = DROPPED.matcher(clause);
        if (check.matches()) {
            var before = allowed.get(check.group(1));
            if (before == null || before.isEmpty() || !literals(check.group(2)).containsAll(before)) {
                find(migration, clause, "may refuse what N-1 writes");
            }
        } else if (dropped.matches()) {
            if (!allowed.containsKey(dropped.group(1))) {
                find(migration, clause, "takes away what N-1's upserts name");
            }
        } else {
            CLAUSES.forEach((pattern, why) -> {
                if (pattern.matcher(clause).matches()) {
                    find(migration, clause, why);
                }
            });
        }
    }

    private void find(Migration migration, String what, String why) {
        found.add(migration.path() + ": \"" + what + "\" " + why);
    }

    private static Set<String> literals(String text) {
        return LITERAL.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    /// What stands between commas that are in no brackets.
    private static List<String> clauses(String text) {
        var clauses = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (each == ',' && depth == 0) {
                clauses.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        clauses.add(text.substring(from).strip());
        return clauses;
    }

    /// Of versions as `0.10.1`.
    private static int compare(String one, String other) {
        var ones = one.split("\\.", -1);
        var others = other.split("\\.", -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int difference = Integer.compare(Integer.parseInt(ones[i]), Integer.parseInt(others[i]));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(ones.length, others.length);
    }
}
