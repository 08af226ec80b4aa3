/// A span for each request to a service's API.
@NullMarked
package org.saphan.http.trace;

import org.jspecify.annotations.NullMarked;
