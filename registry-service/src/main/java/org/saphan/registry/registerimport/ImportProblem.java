package org.saphan.registry.registerimport;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.RefusalTexts;

/// Why an import as a whole failed.
@Schema(description = "Why an import as a whole failed.")
record ImportProblem(
        @NotNull @Schema(maxLength = 100, examples = "MISSING_COLUMN")
        String code,

        @Schema(description = "The column it is about.", maxLength = 60) @Nullable String column,

        @Schema(
                description =
                        "Of an unknown column: the columns that are still missing. Of a missing one: its Thai name.",
                maxLength = 1000)
        @Nullable String expected,

        @Schema(description = "What of that is nearest to what the file has.", maxLength = 200) @Nullable String near,

        @NotNull @Schema(description = "In Thai or English.", maxLength = 500)
        String detail) {

    /// The same, with the sentence in the language.
    ImportProblem in(Locale language, RefusalTexts texts) {
        var facts = new HashMap<String, @Nullable String>();
        facts.put("column", column);
        facts.put("expected", expected);
        facts.put("near", near);
        return new ImportProblem(code, column, expected, near, texts.sentence(language, code, facts));
    }
}
