package org.saphan.registry.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an entrepreneur consents to.
@Schema(description = "What an entrepreneur consents to.")
public enum ConsentPurpose {
    MARKETING,
    DATA_SHARING,
    PUBLICATION
}
