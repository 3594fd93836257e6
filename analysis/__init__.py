"""Numbers in; findings, charts and tables out. Pure: knows neither database nor screen."""
