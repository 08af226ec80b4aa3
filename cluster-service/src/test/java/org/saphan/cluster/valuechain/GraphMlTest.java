package org.saphan.cluster.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.cluster.membership.Tier;

class GraphMlTest {

    @Test
    void standsForWhatXmlHasNoPlaceForWithASign() {
        var member =
                new ChainMember(UUID.randomUUID(), Tier.UPSTREAM, UUID.randomUUID(), null, "ก\u0001\uD800ข]]>", null);
        var chain = new ValueChain(
                UUID.randomUUID(),
                LocalDate.of(2019, 4, 1),
                List.of(member),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        var text = new String(GraphMl.of(chain), StandardCharsets.UTF_8);

        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"").contains("ก\uFFFD\uFFFDข]]&gt;");
    }
}
