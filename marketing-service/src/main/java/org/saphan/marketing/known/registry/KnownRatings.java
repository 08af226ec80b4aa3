package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The ratings, as the register tells them. A star belongs to a product in a round (T10).
@ApplicationScoped
public class KnownRatings {

    private static final String LEARN = """
            insert into known_rating (id, product_id, entrepreneur_id, round_year_be, stars, announced, superseded_by,
            sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set product_id = excluded.product_id,
            entrepreneur_id = excluded.entrepreneur_id, round_year_be = excluded.round_year_be, stars = excluded.stars,
            announced = excluded.announced, superseded_by = excluded.superseded_by, sequence = excluded.sequence
            where known_rating.sequence < excluded.sequence""";

    private static final String OF = """
            select id, product_id, round_year_be, stars, sequence from known_rating
            where entrepreneur_id = ? and announced and superseded_by is null
            order by round_year_be desc, stars desc, id""";

    private final KnownRows rows;

    KnownRatings(KnownRows rows) {
        this.rows = rows;
    }

    /// The ratings of all products of the entrepreneur that count, newest round and most stars first.
    public List<KnownRating> of(UUID entrepreneurId) {
        return rows.list(
                OF,
                row -> new KnownRating(
                        row.getObject("id", UUID.class),
                        row.getObject("product_id", UUID.class),
                        row.getInt("round_year_be"),
                        row.getInt("stars"),
                        row.getLong("sequence")),
                entrepreneurId);
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
        });
    }
}
