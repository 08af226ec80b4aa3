package org.saphan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Village;
import org.saphan.journal.bed.VillageProjection;

class EndToEndTest {

    @Test
    void whatOneServiceRecordsTheOtherKnows() {
        var projection = new VillageProjection();
        try (var owner = new Node("bench", Engines.newDatabase(), Map.of()).relaying();
                var other = new Node("other", Engines.newDatabase(), Map.of(), projection)) {
            projection.of(other);
            other.listening();

            owner.record(new Village.Founded(new Village("v1", "บ้านเชียง", 80, 0)));

            await().untilAsserted(() -> assertThat(other.ask("select name from known_village where id = 'v1'"))
                    .isEqualTo("บ้านเชียง"));
            assertThat(other.announced()).contains(new Learnt(Village.TOPIC));
        }
    }
}
