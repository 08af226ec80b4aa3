package org.saphan.cluster.socialfinding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.cluster.rubric.SocialDimension;

/// What other features may ask about findings.
@ApplicationScoped
public class SocialFindingQueries {

    private final SocialFindings findings;

    SocialFindingQueries(SocialFindings findings) {
        this.findings = findings;
    }

    /// In which dimensions the round has a finding, by member; a member without any is absent.
    public Map<UUID, Set<SocialDimension>> found(UUID roundId) {
        return findings.standing(roundId).stream()
                .collect(Collectors.groupingBy(
                        SocialFinding::membershipId,
                        Collectors.mapping(SocialFinding::dimension, Collectors.toUnmodifiableSet())));
    }

    /// All findings of a round, also superseded ones, the oldest first.
    public List<SocialFindingDetails> ofRound(UUID roundId) {
        return findings.ofRound(roundId).stream().map(SocialFinding::details).toList();
    }
}
