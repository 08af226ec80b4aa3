package org.saphan.registry.importrows;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// On whose behalf and with what reach rows are imported.
///
/// @param agency the agency that asked for the import
/// @param roundYearBE the OPC round that ratings belong to
/// @param dryRun rules are applied, rows are not
/// @param columns what the file calls our columns
public record ImportScope(
        UUID importId,
        ImportKind kind,
        String agency,
        @Nullable Integer roundYearBE,
        boolean dryRun,
        ColumnMapping columns) {}
