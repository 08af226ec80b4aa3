package org.saphan.marketing.salesimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of a file.
@Schema(description = "What came of a file: all its rows are stored.")
record ImportedSales(
        @Schema(required = true, description = "Rows of the file in which something stands.", examples = "120")
        int rows,

        @Schema(required = true, description = "Reports that were stored.", examples = "120")
        int stored) {}
