"""The article being read and tagged: joins the session, the reading view and the panels beside it."""
