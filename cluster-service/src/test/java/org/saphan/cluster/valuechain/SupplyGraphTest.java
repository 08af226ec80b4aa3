package org.saphan.cluster.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.cluster.linkage.LinkageDetails;
import org.saphan.cluster.linkage.LinkageKind;
import org.saphan.cluster.membership.Tier;

@Tag("S3-03")
class SupplyGraphTest {

    private static final UUID CLUSTER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2019, 4, 1);

    private final List<ChainMember> members = new ArrayList<>();
    private final List<LinkageDetails> linkages = new ArrayList<>();

    @Test
    void followsSupplyDownToTheConsumer() {
        var grower = member(Tier.UPSTREAM);
        var canner = member(Tier.MIDSTREAM);
        var shop = member(Tier.DOWNSTREAM);
        supplies(grower, canner);
        supplies(canner, shop);
        supplies(grower, shop);

        assertThat(graph().paths(null, null, 10)).containsExactly(List.of(grower, shop), List.of(grower, canner, shop));
        assertThat(graph().paths(canner, null, 10)).containsExactly(List.of(canner, shop));
        assertThat(graph().paths(grower, canner, 10)).containsExactly(List.of(grower, canner));
        assertThat(graph().paths(null, canner, 10)).containsExactly(List.of(grower, canner));
    }

    @Test
    void findsNoWayWhereThereIsNone() {
        var grower = member(Tier.UPSTREAM);
        var shop = member(Tier.DOWNSTREAM);
        joins(grower, shop, LinkageKind.KNOWLEDGE);

        assertThat(graph().paths(grower, shop, 10)).isEmpty();
        assertThat(graph().paths(shop, grower, 10)).isEmpty();
        assertThat(graph().paths(grower, grower, 10)).isEmpty();
        assertThat(graph().paths(null, null, 10)).isEmpty();
        assertThat(graph().paths(null, grower, 10)).isEmpty();
        assertThat(graph().paths(shop, null, 10)).containsExactly(List.of(shop));
    }

    @Test
    void isNotTrappedInARing() {
        var first = member(Tier.UPSTREAM);
        var second = member(Tier.MIDSTREAM);
        var third = member(Tier.MIDSTREAM);
        var shop = member(Tier.DOWNSTREAM);
        supplies(first, second);
        supplies(second, third);
        supplies(third, second);
        supplies(third, first);
        supplies(third, shop);
        supplies(shop, first);

        assertThat(graph().paths(null, null, 10)).containsExactly(List.of(first, second, third, shop));
    }

    @Test
    void looksForNoMoreWaysThanAreWanted() {
        var layers = IntStream.range(0, 12)
                .mapToObj(_ -> List.of(member(Tier.MIDSTREAM), member(Tier.MIDSTREAM), member(Tier.MIDSTREAM)))
                .toList();
        for (var i = 1; i < layers.size(); i++) {
            for (var from : layers.get(i - 1)) {
                layers.get(i).forEach(to -> supplies(from, to));
            }
        }
        var grower = member(Tier.UPSTREAM);
        var shop = member(Tier.DOWNSTREAM);
        layers.getFirst().forEach(each -> supplies(grower, each));
        layers.getLast().forEach(each -> supplies(each, shop));

        assertThat(graph().paths(null, null, 200)).hasSize(201).doesNotHaveDuplicates(); // of 3 to the power of 12
    }

    private SupplyGraph graph() {
        return new SupplyGraph(new ValueChain(CLUSTER, DAY, members, linkages, List.of(), List.of(), List.of()));
    }

    private UUID member(Tier tier) {
        var id = UUID.randomUUID();
        members.add(new ChainMember(id, tier, null, "SME-52-0001", null, null));
        return id;
    }

    private void supplies(UUID from, UUID to) {
        joins(from, to, LinkageKind.SUPPLY);
    }

    private void joins(UUID from, UUID to, LinkageKind kind) {
        linkages.add(new LinkageDetails(UUID.randomUUID(), CLUSTER, from, to, kind, null, DAY, "OSMEP", null, null, 0));
    }
}
