package org.saphan.registry.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;
import org.saphan.registry.opcround.CommitteeLevel;

/// A committee that is to judge.
@Schema(description = "A committee that is to judge.", examples = """
                {
                  "level": "PROVINCIAL",
                  "provinceCode": "24",
                  "members": [
                    {"memberNo": "M-001", "agency": "CDD"},
                    {"memberNo": "M-002", "agency": "DIP"},
                    {"memberNo": "M-003", "agency": "DOAE"}
                  ]
                }""")
record NewPanel(
        @NotNull CommitteeLevel level,

        @Pattern(regexp = "\\d{2}") @Schema(description = "Of a provincial committee, and then always.", examples = "24")
        @Nullable String provinceCode,

        @NotNull @Size(min = 1, max = 1000) List<@Valid @NotNull PanelMember> members) {

    /// @throws PanelInconsistent naming everything that does not hold together
    void requireConsistent() {
        var violations = new ArrayList<Violation>();
        if ((level == CommitteeLevel.PROVINCIAL) != (provinceCode != null)) {
            violations.add(Violation.of("/provinceCode", "PROVINCE_OF_LEVEL"));
        }
        if (members.stream().map(PanelMember::memberNo).distinct().count() < members.size()) {
            violations.add(Violation.of("/members", "MEMBER_TWICE"));
        }
        if (!violations.isEmpty()) {
            throw new PanelInconsistent(List.copyOf(violations));
        }
    }
}
