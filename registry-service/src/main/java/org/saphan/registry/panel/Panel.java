package org.saphan.registry.panel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.http.NotFound;
import org.saphan.registry.opcround.CommitteeLevel;

/// A committee that judges a round.
@Entity
class Panel {

    @Id
    private UUID id;

    private int roundYearBe;

    @Enumerated(EnumType.STRING)
    private CommitteeLevel level;

    private @Nullable String provinceCode;

    @ElementCollection
    @CollectionTable(name = "panel_member", joinColumns = @JoinColumn(name = "panel_id"))
    private Set<PanelMember> members;

    @ElementCollection
    @CollectionTable(name = "conflict_of_interest", joinColumns = @JoinColumn(name = "panel_id"))
    private Set<Conflict> conflicts = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Panel() {}

    static Panel constitute(int yearBE, NewPanel content) {
        content.requireConsistent();
        var panel = new Panel();
        panel.id = Ids.next();
        panel.roundYearBe = yearBE;
        panel.level = content.level();
        panel.provinceCode = content.provinceCode();
        panel.members = new HashSet<>(content.members());
        return panel;
    }

    /// Keeps a member from judging somebody, from now on and for what it scored before.
    void declare(Conflict conflict) {
        if (conflicts.stream().anyMatch(each -> each.isBetween(conflict.memberNo(), conflict.entrepreneurId()))) {
            throw new ConflictDeclaredBefore(conflict.memberNo(), conflict.entrepreneurId());
        }
        conflicts.add(conflict);
    }

    /// The agency that knows who a member is.
    ///
    /// @throws NoSuchMember when there is no such member
    String agencyOf(String memberNo) {
        return members.stream()
                .filter(each -> each.memberNo().equals(memberNo))
                .map(PanelMember::agency)
                .findFirst()
                .orElseThrow(() -> new NoSuchMember(memberNo));
    }

    Conflict conflict(UUID conflictId) {
        return conflicts.stream()
                .filter(each -> each.id().equals(conflictId))
                .findFirst()
                .orElseThrow(() -> new NotFound("conflict", conflictId));
    }

    /// In the order in which they were declared.
    List<Conflict> conflicts() {
        return conflicts.stream()
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PanelFacts facts() {
        return new PanelFacts(id, roundYearBe, level, provinceCode, Set.copyOf(members), Set.copyOf(conflicts));
    }

    PanelState state() {
        return new PanelState(id, roundYearBe, level, provinceCode, members.size(), conflicts.size(), version);
    }

    PanelDetails details() {
        var inOrder = members.stream()
                .sorted(Comparator.comparing(PanelMember::memberNo))
                .toList();
        return new PanelDetails(id, roundYearBe, level, provinceCode, inOrder, conflicts.size(), version);
    }
}
