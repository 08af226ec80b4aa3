package org.saphan.registry.judging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.opcround.SectionCode;

/// What a member of a committee found an application worth.
@Entity
class PanelScore {

    @Id
    private UUID id;

    private UUID panelId;
    private String memberNo;
    private UUID applicationId;

    @ElementCollection
    @CollectionTable(name = "panel_score_section", joinColumns = @JoinColumn(name = "score_id"))
    private Set<SectionScore> sections;

    private @Nullable String correctionReason;
    private @Nullable UUID supersededBy;
    private Instant givenAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PanelScore() {}

    static PanelScore give(UUID panelId, NewScore given, Instant now) {
        var score = new PanelScore();
        score.id = Ids.next();
        score.panelId = panelId;
        score.memberNo = given.memberNo();
        score.applicationId = given.applicationId();
        score.sections = new HashSet<>(given.sections());
        score.correctionReason = given.correctionReason();
        score.givenAt = now;
        return score;
    }

    void supersedeBy(PanelScore correction) {
        supersededBy = correction.id;
    }

    String memberNo() {
        return memberNo;
    }

    UUID panelId() {
        return panelId;
    }

    BigDecimal of(SectionCode section) {
        return sections.stream()
                .filter(each -> each.code() == section)
                .map(SectionScore::score)
                .findFirst()
                .orElseThrow();
    }

    ScoreDetails details() {
        var inOrder = sections.stream()
                .sorted(Comparator.comparing(SectionScore::code))
                .toList();
        return new ScoreDetails(
                id, panelId, memberNo, applicationId, inOrder, correctionReason, supersededBy, givenAt, version);
    }
}
