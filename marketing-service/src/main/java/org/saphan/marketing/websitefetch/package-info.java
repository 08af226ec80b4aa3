/// Fetches a small text from a site that strangers name, by the library's rules for such calls. A redirect is looked at
/// like the first address, and their number is limited. What may be fetched against the rules is listed in the
/// settings, for tests and the sandbox.
@NullMarked
package org.saphan.marketing.websitefetch;

import org.jspecify.annotations.NullMarked;
