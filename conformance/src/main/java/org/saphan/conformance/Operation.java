package org.saphan.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/// One operation of the service's document.
///
/// @param path as the document spells it, from the host on
record Operation(String method, String path, JsonNode node) {

    String id() {
        return node.path("operationId").asText();
    }

    /// OpenAPI says so by no requirement, or by one that requires nothing.
    boolean isOpen() {
        var security = node.path("security");
        return security.isArray() && (security.isEmpty() || security.path(0).isEmpty());
    }

    boolean hasParameter(String name, ApiDocument document) {
        return document.parameters(this)
                .anyMatch(each -> name.equals(each.path("name").asText()));
    }

    boolean isAddressed() {
        return path.contains("{");
    }

    /// Whether it can be called as it stands: no id in the path, no query parameter that must be given.
    boolean needsNothing(ApiDocument document) {
        return !isAddressed()
                && document.parameters(this)
                        .filter(each -> !"header".equals(each.path("in").asText()))
                        .noneMatch(each -> each.path("required").asBoolean());
    }
}
