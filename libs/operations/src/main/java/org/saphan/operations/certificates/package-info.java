/// TLS of a program, as the server and as a client: which certificate it shows and whom it believes, read from files
/// and
/// read again while it runs.
@NullMarked
package org.saphan.operations.certificates;

import org.jspecify.annotations.NullMarked;
