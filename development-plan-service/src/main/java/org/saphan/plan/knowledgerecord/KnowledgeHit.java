package org.saphan.plan.knowledgerecord;

import java.util.UUID;

/// A record that a search found.
///
/// @param score four for each word in the title, two for each in the core
record KnowledgeHit(UUID id, int score) {}
