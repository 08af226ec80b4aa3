package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.database.Database;
import org.saphan.journal.known.KnownRows;

/// The ratings, as the register tells them. A star belongs to a product in a round (T10). The same version is learnt
/// again where it was heard before totals were kept.
@ApplicationScoped
public class KnownRatings {

    private static final String LEARN = """
            insert into known_rating (id, product_id, entrepreneur_id, round_year_be, stars, announced, superseded_by,
            sequence, total)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set product_id = excluded.product_id,
            entrepreneur_id = excluded.entrepreneur_id, round_year_be = excluded.round_year_be, stars = excluded.stars,
            announced = excluded.announced, superseded_by = excluded.superseded_by, sequence = excluded.sequence,
            total = excluded.total
            where known_rating.sequence < excluded.sequence
            or (known_rating.sequence = excluded.sequence and known_rating.total is null)""";

    private final KnownRows rows;
    private final Database database;

    KnownRatings(KnownRows rows, Database database) {
        this.rows = rows;
        this.database = database;
    }

    /// The ratings of all products of the entrepreneur that count, newest round and most stars first.
    public List<KnownRating> of(UUID entrepreneurId) {
        var sql = """
                select id, product_id, round_year_be, stars, sequence from known_rating
                where entrepreneur_id = ? and announced and superseded_by is null
                order by round_year_be desc, stars desc, id""";
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, entrepreneurId);
                try (var found = query.executeQuery()) {
                    return ratings(found);
                }
            }
        });
    }

    private static List<KnownRating> ratings(ResultSet found) throws SQLException {
        var ratings = new ArrayList<KnownRating>();
        while (found.next()) {
            ratings.add(new KnownRating(
                    found.getObject("id", UUID.class),
                    found.getObject("product_id", UUID.class),
                    found.getInt("round_year_be"),
                    found.getInt("stars"),
                    found.getLong("sequence")));
        }
        return ratings;
    }

    void learn(List<Heard<PublishedRating>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().productId());
            row.setObject(3, heard.data().entrepreneurId());
            row.setInt(4, heard.data().roundYearBE());
            row.setInt(5, heard.data().stars());
            row.setBoolean(6, heard.data().announced());
            row.setObject(7, heard.data().supersededBy());
            row.setLong(8, heard.sequence());
            row.setBigDecimal(9, heard.data().total());
        });
    }
}
