package org.saphan.plan.known.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row that belongs to another entrepreneur than it names, since the register merged two or took that back.
///
/// @param id of the row
/// @param entrepreneurId to whom it belongs now
/// @param enteredAs as whom it came in; null where it belongs to that one
public record Transfer(
        UUID id, UUID entrepreneurId, @Nullable UUID enteredAs) {}
