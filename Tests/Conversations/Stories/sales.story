A sales pitch is no sign-up

--> Rick <rick@example.net>, 2026-03-02 10:00
subject: Boost your outreach

Hi there, our platform helps nonprofits increase their ROI. I'd love to show you a quick demo. Limited offer: book a call this week.

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0
