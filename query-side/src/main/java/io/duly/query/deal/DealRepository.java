package io.duly.query.deal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads deals and what belongs to them. */
interface DealRepository extends Repository<DealRow, UUID>, JpaSpecificationExecutor<DealRow> {

    Optional<DealRow> findById(UUID dealId);

    @Query("select row from InvoiceRow row where row.dealId = :dealId order by row.issuedOn, row.number, row.invoiceId")
    List<InvoiceRow> invoices(UUID dealId);

    @Query("""
            select row from InstalmentRow row where row.dealId = :dealId
            order by row.dueOn, row.invoiceId, row.ordinal""")
    List<InstalmentRow> instalments(UUID dealId);

    @Query("select row from PaymentRow row where row.dealId = :dealId order by row.receivedOn, row.paymentId")
    List<PaymentRow> payments(UUID dealId);

    @Query("select row from MovedMoneyRow row where row.key.dealId = :dealId order by row.availableOn, row.key.moveId")
    List<MovedMoneyRow> movedMoney(UUID dealId);

    @Query("select row from CreditNoteRow row where row.dealId = :dealId order by row.issuedOn, row.creditNoteId")
    List<CreditNoteRow> creditNotes(UUID dealId);
}
