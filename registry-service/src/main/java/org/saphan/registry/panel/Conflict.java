package org.saphan.registry.panel;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.Ids;

/// A conflict of interest: whom a member must not judge, and why.
@Embeddable
@Schema(description = "A conflict of interest: whom a member must not judge, and why.")
public record Conflict(
        @NotNull UUID id,
        @NotNull @Schema(maxLength = 10) String memberNo,
        @NotNull UUID entrepreneurId,
        @NotNull @Schema(maxLength = 500) String ground,
        @NotNull LocalDate declaredOn) {

    static Conflict of(NewConflict declared, LocalDate today) {
        return new Conflict(Ids.next(), declared.memberNo(), declared.entrepreneurId(), declared.ground(), today);
    }

    boolean isBetween(String member, UUID entrepreneur) {
        return memberNo.equals(member) && entrepreneurId.equals(entrepreneur);
    }
}
