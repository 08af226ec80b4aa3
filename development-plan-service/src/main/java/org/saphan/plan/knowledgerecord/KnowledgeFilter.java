package org.saphan.plan.knowledgerecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.criterion.Dimension;

/// Which published records are wanted.
///
/// @param words all of which a record holds, as [ThaiWording#words] gives them
record KnowledgeFilter(
        List<String> words, @Nullable String programmeCode, @Nullable Dimension dimension) {

    static KnowledgeFilter of(@Nullable String query, @Nullable String programmeCode, @Nullable Dimension dimension) {
        return new KnowledgeFilter(query == null ? List.of() : ThaiWording.words(query), programmeCode, dimension);
    }
}
