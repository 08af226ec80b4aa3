package org.saphan.cluster.valuechain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.cluster.linkage.LinkageDetails;
import org.saphan.cluster.linkage.LinkageKind;
import org.saphan.cluster.membership.Tier;

/// What a chain lacks.
final class ChainGaps {

    private final List<ChainMember> members;
    private final Map<UUID, Tier> tiers;
    private final Set<UUID> suppliers = new HashSet<>();
    private final Set<UUID> buyers = new HashSet<>();
    private final Set<TierGap> bridged = new HashSet<>();

    /// @param linkages between these members only
    ChainGaps(List<ChainMember> members, List<LinkageDetails> linkages) {
        this.members = members;
        tiers = members.stream().collect(Collectors.toMap(ChainMember::membershipId, ChainMember::tier));
        linkages.stream().filter(each -> each.kind() == LinkageKind.SUPPLY).forEach(each -> {
            suppliers.add(each.fromMemberId());
            buyers.add(each.toMemberId());
            bridged.add(new TierGap(tierOf(each.fromMemberId()), tierOf(each.toMemberId())));
        });
    }

    /// Tiers with fewer members than this.
    List<Tier> missingTiers(int least) {
        var counts = members.stream()
                .collect(Collectors.groupingBy(
                        ChainMember::tier, () -> new EnumMap<>(Tier.class), Collectors.counting()));
        return Arrays.stream(Tier.values())
                .filter(each -> counts.getOrDefault(each, 0L) < least)
                .toList();
    }

    /// Who lacks a supplier or a buyer; what comes from outside the cluster to the first tier, and goes to the consumer
    /// from the last, lacks nothing.
    List<MissingLink> missingLinks() {
        var missing = new ArrayList<MissingLink>();
        for (var each : members) {
            if (each.tier() != Tier.UPSTREAM && !buyers.contains(each.membershipId())) {
                missing.add(new MissingLink(each.membershipId(), each.tier(), ChainLack.SUPPLIER));
            }
            if (each.tier() != Tier.DOWNSTREAM && !suppliers.contains(each.membershipId())) {
                missing.add(new MissingLink(each.membershipId(), each.tier(), ChainLack.BUYER));
            }
        }
        return List.copyOf(missing);
    }

    List<TierGap> tierGaps() {
        return List.of(new TierGap(Tier.UPSTREAM, Tier.MIDSTREAM), new TierGap(Tier.MIDSTREAM, Tier.DOWNSTREAM))
                .stream()
                .filter(each -> !bridged.contains(each))
                .toList();
    }

    private Tier tierOf(UUID member) {
        return Objects.requireNonNull(tiers.get(member));
    }
}
