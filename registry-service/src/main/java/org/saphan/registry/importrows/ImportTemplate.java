package org.saphan.registry.importrows;

import java.util.List;

/// What a file of a kind looks like.
///
/// @param example a row that could stand below the head
public record ImportTemplate(List<String> head, List<String> example) {}
