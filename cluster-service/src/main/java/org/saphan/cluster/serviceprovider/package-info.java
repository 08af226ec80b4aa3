/// The register of service providers, the organisations that train and advise members of clusters (S3-12): an
/// agency that the register of agencies tells of, or another organisation by its name, for which OSMEP answers.
/// Named are the themes in which it trains and its qualifications. That a partner of a launch is a service
/// provider is never implied (T13): it is when it is entered here. What listens ends the assignments of one that
/// is retired, in the same transaction.
@NullMarked
package org.saphan.cluster.serviceprovider;

import org.jspecify.annotations.NullMarked;
