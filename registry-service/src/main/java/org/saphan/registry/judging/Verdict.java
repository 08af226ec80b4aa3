package org.saphan.registry.judging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.opcround.CommitteeLevel;

/// What a committee decided on an application. It never changes: an appeal supersedes the rating.
@Entity
class Verdict {

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private CommitteeLevel level;

    @ElementCollection
    @CollectionTable(name = "verdict_section", joinColumns = @JoinColumn(name = "verdict_id"))
    private Set<SectionScore> sections;

    private int memberCount;

    @Enumerated(EnumType.STRING)
    private VerdictOutcome outcome;

    private @Nullable UUID ratingId;
    private LocalDate decidedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Verdict() {}

    /// @param ratingId the rating that followed; none when the application goes on to the national panel
    static Verdict of(UUID applicationId, CommitteeLevel level, Means means, @Nullable UUID ratingId, LocalDate today) {
        var verdict = new Verdict();
        verdict.id = Ids.next();
        verdict.applicationId = applicationId;
        verdict.level = level;
        verdict.sections = new HashSet<>(means.sections());
        verdict.memberCount = means.members();
        verdict.outcome = ratingId == null ? VerdictOutcome.FORWARDED : VerdictOutcome.RATED;
        verdict.ratingId = ratingId;
        verdict.decidedOn = today;
        return verdict;
    }

    List<SectionScore> sections() {
        return sections.stream()
                .sorted(Comparator.comparing(SectionScore::code))
                .toList();
    }

    VerdictDetails details() {
        return new VerdictDetails(applicationId, level, sections(), memberCount, outcome, ratingId, decidedOn);
    }
}
