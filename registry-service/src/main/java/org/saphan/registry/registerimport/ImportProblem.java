package org.saphan.registry.registerimport;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.RefusalTexts;

/// Why an import as a whole failed.
@Schema(description = "Why an import as a whole failed.")
record ImportProblem(
        @NotNull @Schema(maxLength = 100, examples = "MISSING_COLUMN")
        String code,

        @Schema(description = "The column it is about.", maxLength = 60) @Nullable String column,

        @NotNull @Schema(description = "In Thai or English.", maxLength = 500)
        String detail) {

    /// The same, with the sentence in the language.
    ImportProblem in(Locale language, RefusalTexts texts) {
        Map<String, String> facts = column == null ? Map.of() : Map.of("column", column);
        return new ImportProblem(code, column, texts.sentence(language, code, facts));
    }
}
