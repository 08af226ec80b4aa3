package org.saphan.registry.lookup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// By what an entrepreneur is looked up; the field as the access log names it.
@Schema(description = "By what an entrepreneur is looked up.")
enum LookupKind {
    NUMBER("identification"),
    OTOP_REGISTRATION_NO("otopRegistrationNo"),
    COMMUNITY_ENTERPRISE_CODE("communityEnterpriseCode"),
    EXTERNAL_REFERENCE("externalReference");

    private final String field;

    LookupKind(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
