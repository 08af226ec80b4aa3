/// Connections as such, before there is a request on them: who opens one must soon say what it wants.
@NullMarked
package org.saphan.gateway.connection;

import org.jspecify.annotations.NullMarked;
