package org.saphan.registry.lookup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether there is such an entrepreneur.
@Schema(description = "INVALID: a number with a wrong check digit, or a code that can be none.")
enum LookupResult {
    FOUND,
    NOT_FOUND,
    INVALID
}
