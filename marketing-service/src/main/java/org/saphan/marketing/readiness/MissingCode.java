package org.saphan.marketing.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is missing.
@Schema(description = "What is missing of the entrepreneur, or of one of its products.")
public enum MissingCode {
    NOT_REGISTERED,
    LACKS_CONSENT,
    LACKS_PRODUCT,
    PRODUCT,
    LACKS_STARS,
    LACKS_CERTIFICATE,
    LACKS_CATEGORY,
    LACKS_CAPACITY
}
