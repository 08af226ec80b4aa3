package org.saphan.journal.bed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;
import org.saphan.journal.database.Database;

/// A copy of the villages.
public final class VillageProjection implements Projection<VillageProjection.Shape> {

    /// What the copy needs.
    public record Shape(@NotBlank String name, @NotNull Integer households) {

        public Shape {
            if (households != null && households < 0) {
                throw new IllegalArgumentException("a village has no negative number of households");
            }
        }
    }

    private final String topic;
    private final String table;
    private Database database;

    public VillageProjection() {
        this(Village.TOPIC);
    }

    public VillageProjection(String topic) {
        this(topic, "known_village");
    }

    public VillageProjection(String topic, String table) {
        this.topic = topic;
        this.table = table;
    }

    /// Of whose database the copy is a part.
    public void of(Node node) {
        in(node.database());
    }

    /// In which database the copy is.
    VillageProjection in(Database database) {
        this.database = database;
        return this;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Class<Shape> shape() {
        return Shape.class;
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public void learn(List<Heard<Shape>> batch) {
        Objects.requireNonNull(database).tell(connection -> {
            try (var upsert = connection.prepareStatement(upsert())) {
                for (var each : batch) {
                    upsert.setString(1, each.subject());
                    upsert.setString(2, each.data().name());
                    upsert.setInt(3, each.data().households());
                    upsert.setLong(4, each.sequence());
                    upsert.addBatch();
                }
                upsert.executeBatch();
            }
        });
    }

    private String upsert() {
        return """
                insert into %1$s (id, name, households, sequence) values (?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, households = excluded.households,
                    sequence = excluded.sequence
                where %1$s.sequence < excluded.sequence
                """.formatted(table);
    }
}
