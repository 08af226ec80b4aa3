/// Fetches a small text from a site that strangers name, so that nobody can make this service look where only
/// it can look. Only http and https on their own ports; the host's addresses are resolved here, all of them are
/// public ones, and the connection goes to the very address that was looked at, so that a name that changes its
/// mind gains nothing. A redirect is looked at like the first address; size, time and redirects are limited; no
/// cookies, no proxy, no compression. What may be fetched against these rules is listed in the settings, for
/// tests and the sandbox.
@NullMarked
package org.saphan.marketing.websitefetch;

import org.jspecify.annotations.NullMarked;
