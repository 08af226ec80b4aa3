/// Calls to places on the web that strangers name, so that nobody can make a service look where only it can look. Only
/// http and https on their own ports; the host's addresses are resolved here, all of them are public ones, and the
/// connection goes to the very address that was looked at, so that a name that changes its mind gains nothing. Size and
/// time are limited; no redirects by itself, no cookies, no proxy, no compression. What may be called against these
/// rules is listed by whoever calls, for tests and the sandbox.
@NullMarked
package org.saphan.http.outgoing;

import org.jspecify.annotations.NullMarked;
