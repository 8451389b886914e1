package io.duly.query.contact;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads one customer's contact book. */
interface ContactBookRepository extends Repository<ContactBookRow, UUID> {

    Optional<ContactBookRow> findById(UUID customerId);
}
