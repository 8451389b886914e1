package io.duly.query.directory;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads customers. */
interface CustomerRepository extends Repository<CustomerRow, UUID> {

    Optional<CustomerRow> findById(UUID customerId);
}
