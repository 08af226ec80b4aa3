package org.saphan.marketing.salesimport;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a file of sales reports looks like.
@Schema(description = "What a file of sales reports looks like.")
record SalesTemplate(@NotNull @Schema(maxItems = 10) List<Column> columns) {

    static SalesTemplate whole() {
        return new SalesTemplate(
                Arrays.stream(SalesColumn.values()).map(Column::of).toList());
    }

    /// A column; its heading is its name in either language.
    @Schema(name = "SalesTemplateColumn", description = "A column; its heading is its name in either language.")
    record Column(
            @NotNull @Schema(maxLength = 40, examples = "period")
            String name,

            @NotNull @Schema(maxLength = 40, examples = "เดือน")
            String nameTh,

            @Schema(required = true, description = "No row without it.")
            boolean required,

            @NotNull @Schema(maxLength = 40, examples = "2013-05")
            String example) {

        static Column of(SalesColumn column) {
            return new Column(column.member(), column.nameTh(), column.isNeeded(), column.example());
        }
    }
}
