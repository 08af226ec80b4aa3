package org.saphan.registry.table;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/// The queries of a request, closed when it ends, however it ends.
@RequestScoped
class OpenQueries {

    private final List<OpenQuery> queries = new ArrayList<>();

    void add(OpenQuery query) {
        queries.add(query);
    }

    @PreDestroy
    void close() {
        queries.forEach(OpenQuery::close);
    }
}
