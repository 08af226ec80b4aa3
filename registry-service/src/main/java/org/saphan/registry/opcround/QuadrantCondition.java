package org.saphan.registry.opcround;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.saphan.registry.product.Quadrant;

/// One condition of a quadrant: it holds when any of these items was answered.
@Embeddable
@Schema(description = "One condition of a quadrant: it holds when any of these items was answered.")
public record QuadrantCondition(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "A")
        Quadrant quadrant,

        @NotNull @Size(min = 1, max = 10) @JdbcTypeCode(SqlTypes.ARRAY) @Schema(examples = "[\"1.1\", \"1.2\"]")
        List<@NotNull @Pattern(regexp = QuadrantTable.ITEM) String> anyOf) {

    boolean holds(List<String> answers) {
        return anyOf.stream().anyMatch(answers::contains);
    }
}
