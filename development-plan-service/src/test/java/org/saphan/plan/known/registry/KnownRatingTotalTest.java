package org.saphan.plan.known.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class KnownRatingTotalTest {

    @Inject
    KnownRows rows;

    @Test
    @Tag("S1-06")
    void aCopyFromBeforeTotalsWereKeptLearnsThemWithoutLosingARating() {
        var group = Register.group("24");
        var rating = Register.rates(group, 2553, 5);
        assertThat(total(rating)).hasValueSatisfying(known -> assertThat(known).isEqualByComparingTo("91.5"));
        rows.write(
                "update known_rating set total = null where id = ?",
                List.of(rating),
                (row, id) -> row.setObject(1, id));

        rows.write("""
                insert into known_copy (topic, generation)
                select 'registry.rating.v1', 1 where exists (select from known_rating)
                on conflict (topic) do update set generation = known_copy.generation + 1""", List.of(true), (_, _) -> {});

        Eventually.until(() -> assertThat(total(rating)).isPresent());
    }

    private Optional<BigDecimal> total(UUID rating) {
        return rows
                .list(
                        "select total from known_rating where id = ? and total is not null",
                        row -> row.getBigDecimal(1),
                        rating)
                .stream()
                .findFirst();
    }
}
