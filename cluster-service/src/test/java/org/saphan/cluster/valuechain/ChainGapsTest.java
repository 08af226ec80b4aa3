package org.saphan.cluster.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.cluster.membership.Tier;

@Tag("S3-03")
class ChainGapsTest {

    @Test
    void findsEverythingMissingInAnEmptyChain() {
        var gaps = new ChainGaps(List.of(), List.of());

        assertThat(gaps.missingTiers(1)).containsExactly(Tier.UPSTREAM, Tier.MIDSTREAM, Tier.DOWNSTREAM);
        assertThat(gaps.missingLinks()).isEmpty();
        assertThat(gaps.tierGaps()).hasSize(2);
    }

    @Test
    void needsAsManyOnATierAsTheClusterDoes() {
        var gaps =
                new ChainGaps(List.of(member(Tier.UPSTREAM), member(Tier.UPSTREAM), member(Tier.MIDSTREAM)), List.of());

        assertThat(gaps.missingTiers(1)).containsExactly(Tier.DOWNSTREAM);
        assertThat(gaps.missingTiers(2)).containsExactly(Tier.MIDSTREAM, Tier.DOWNSTREAM);
    }

    private static ChainMember member(Tier tier) {
        return new ChainMember(UUID.randomUUID(), tier, null, "SME-52-0001", null, null);
    }
}
