package org.saphan.registry.panel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.opcround.CommitteeLevel;

/// What the judging needs of a committee.
public record PanelFacts(
        UUID panelId,
        int roundYearBE,
        CommitteeLevel level,
        @Nullable String provinceCode,
        Set<PanelMember> members,
        Set<Conflict> conflicts) {

    /// @throws ConflictOfInterest when the member must not judge the entrepreneur
    public void requireImpartial(String memberNo, UUID entrepreneurId) {
        if (!isImpartial(memberNo, entrepreneurId)) {
            throw new ConflictOfInterest(memberNo, entrepreneurId);
        }
    }

    public boolean isImpartial(String memberNo, UUID entrepreneurId) {
        return conflicts.stream().noneMatch(each -> each.isBetween(memberNo, entrepreneurId));
    }

    /// @throws PanelOfOtherProvince when a provincial committee is to judge what comes from another province
    public void requireCompetentFor(String otherProvince) {
        if (provinceCode != null && !provinceCode.equals(otherProvince)) {
            throw new PanelOfOtherProvince(provinceCode, otherProvince);
        }
    }
}
