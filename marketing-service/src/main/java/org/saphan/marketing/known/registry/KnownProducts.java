package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The products, as the register tells them.
@ApplicationScoped
public class KnownProducts {

    private static final String LEARN = """
            insert into known_product (id, entrepreneur_id, name_th, category, sequence) values (?, ?, ?, ?, ?)
            on conflict (id) do update set entrepreneur_id = excluded.entrepreneur_id, name_th = excluded.name_th,
            category = excluded.category, sequence = excluded.sequence
            where known_product.sequence < excluded.sequence
            or (known_product.sequence = excluded.sequence and known_product.category is null)""";

    private static final String OF = "select id from known_product where entrepreneur_id = ?";

    private static final String OWNER = "select entrepreneur_id from known_product where id = ?";

    private final KnownRows rows;

    KnownProducts(KnownRows rows) {
        this.rows = rows;
    }

    /// The ids of all that the entrepreneur makes.
    public Set<UUID> of(UUID entrepreneurId) {
        return Set.copyOf(rows.list(OF, row -> row.getObject("id", UUID.class), entrepreneurId));
    }

    /// Whose product it is; empty where the register told of none.
    public Optional<UUID> ownerOf(UUID productId) {
        return rows.first(OWNER, row -> row.getObject("entrepreneur_id", UUID.class), productId);
    }

    void learn(List<Heard<PublishedProduct>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().entrepreneurId());
            row.setString(3, heard.data().nameTh());
            row.setString(4, heard.data().category());
            row.setLong(5, heard.sequence());
        });
    }
}
