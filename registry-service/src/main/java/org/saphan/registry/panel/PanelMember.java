package org.saphan.registry.panel;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A member of a committee: a number at an agency, which knows whose it is.
@Embeddable
@Schema(description = "A member of a committee: a number at an agency, which knows whose it is.")
public record PanelMember(
        @NotNull @Pattern(regexp = PanelMember.NUMBER) @Schema(description = "Once in the committee.", examples = "M-014")
        String memberNo,

        @NotNull @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Size(max = 20) @Schema(examples = "DIP")
        String agency) {

    /// Too short to hold a person's number.
    public static final String NUMBER = "[A-Z0-9-]{1,10}";
}
