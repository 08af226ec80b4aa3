package org.saphan.registry.importrows;

import java.util.List;

/// A row of a file.
///
/// @param number as a spreadsheet counts: the header is row 1
public record SourceRow(long number, List<String> cells) {}
