package org.saphan.registry.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.InvalidRequest;
import org.saphan.journal.database.Database;

/// Counts the register.
@ApplicationScoped
class Statistics {

    private static final String IN_THE_REGISTER = "s.status in ('REGISTERED', 'SUSPENDED')";

    private final Database database;
    private final Clock clock;

    Statistics(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The day for whose end a request asks; today when it does not say.
    LocalDate dayOf(@Nullable LocalDate asOf) {
        var today = BangkokDays.today(clock);
        if (asOf != null && asOf.isAfter(today)) {
            throw new InvalidRequest("asOf", "PAST_OR_PRESENT");
        }
        return asOf == null ? today : asOf;
    }

    Counted entrepreneurs(EntrepreneurCounting counting) {
        var by = dimensions(counting.by, EntrepreneurDimension.values());
        var states = statesOf(dayOf(counting.asOf));
        var where = by.contains(EntrepreneurDimension.STATUS) ? "" : " where " + IN_THE_REGISTER;
        return run(new Count(by, "from (" + states.entrepreneurs() + ") s" + where, states.values()));
    }

    Counted products(ProductCounting counting) {
        var by = dimensions(counting.by, ProductDimension.values());
        if (by.contains(ProductDimension.STARS) != (counting.round != null)) {
            throw new InvalidRequest(counting.round == null ? "round" : "by", "REQUIRED");
        }
        var day = dayOf(counting.asOf);
        var states = statesOf(day);
        var source = "from (" + states.products() + ") p join (" + states.entrepreneurs()
                + ") s on s.id = p.entrepreneur_id and " + IN_THE_REGISTER;
        var values = Stream.concat(states.values().stream(), states.values().stream());
        if (counting.round == null) {
            return run(new Count(by, source, values.toList()));
        }
        return run(new Count(
                by,
                source + """
                 join rating r on r.product_id = p.id and r.round_year_be = ? and r.announced and r.superseded_by is null
                join opc_round o on o.year_be = r.round_year_be and o.announced_on <= ?""",
                Stream.concat(values, Stream.of(counting.round, day)).toList()));
    }

    private States statesOf(LocalDate day) {
        return new States(day.equals(BangkokDays.today(clock)) ? null : day);
    }

    private static <D extends Dimension> List<D> dimensions(@Nullable String by, D[] all) {
        if (by == null) {
            return List.of();
        }
        var names = List.of(by.split(",", -1));
        var found =
                Arrays.stream(all).filter(each -> names.contains(each.member())).toList();
        if (found.size() != names.size()) {
            throw new InvalidRequest("by", "INVALID_VALUE");
        }
        return found;
    }

    private Counted run(Count count) {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(count.sql())) {
                for (int each = 0; each < count.values().size(); each++) {
                    query.setObject(each + 1, count.values().get(each));
                }
                return read(query);
            }
        });
    }

    private static Counted read(PreparedStatement query) throws SQLException {
        try (var found = query.executeQuery()) {
            var columns = new ArrayList<String>();
            for (int each = 1; each <= found.getMetaData().getColumnCount(); each++) {
                columns.add(found.getMetaData().getColumnLabel(each));
            }
            var rows = new ArrayList<List<@Nullable Object>>();
            while (found.next()) {
                var row = new ArrayList<@Nullable Object>();
                for (int each = 1; each <= columns.size(); each++) {
                    row.add(found.getObject(each));
                }
                rows.add(row);
            }
            return new Counted(columns, rows);
        }
    }
}
