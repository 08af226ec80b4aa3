package org.saphan.registry.registerimport;

import org.jspecify.annotations.Nullable;
import org.saphan.registry.importrows.ImportKind;

/// What is to be imported, and how.
///
/// @param round of ratings: their OPC round
/// @param dryRun apply the rules, but not the rows
/// @param columns what the file calls our columns, `theirs:ours,theirs:ours`
record ImportRequest(
        ImportKind kind,
        @Nullable Integer round,
        boolean dryRun,
        @Nullable String columns) {}
